/** Shows what is to be signed, takes the signature or the refusal, and shows what was signed. */
@NullMarked
package org.khamrabrong.signing.ui;

import org.jspecify.annotations.NullMarked;
