/** The public pages and open data: plain HTML and files, without a script and without a session. */
@NullMarked
package org.khamrabrong.publication.web;

import org.jspecify.annotations.NullMarked;
