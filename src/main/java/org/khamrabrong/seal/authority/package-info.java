/** Asks certificate and time-stamp authorities over HTTP, and reads what they say of certificates. */
@NullMarked
package org.khamrabrong.seal.authority;

import org.jspecify.annotations.NullMarked;
