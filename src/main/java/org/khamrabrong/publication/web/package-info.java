/** The public pages and open data: plain HTML and files, without a script and without a session. */
package org.khamrabrong.publication.web;
