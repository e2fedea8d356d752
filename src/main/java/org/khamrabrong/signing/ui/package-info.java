/** Shows what is to be signed, takes the signature or the refusal, and shows what was signed. */
package org.khamrabrong.signing.ui;
