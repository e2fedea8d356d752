/** Asks certificate and time-stamp authorities over HTTP, and reads what they say of certificates. */
package org.khamrabrong.seal.authority;
