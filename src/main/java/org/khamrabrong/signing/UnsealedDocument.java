package org.khamrabrong.signing;

import org.khamrabrong.paper.Paper;

/**
 * A frozen content in its official form, before it is sealed.
 *
 * @param content letter by letter
 * @param version number of the frozen version
 */
record UnsealedDocument(Paper paper, String content, int version) {}
