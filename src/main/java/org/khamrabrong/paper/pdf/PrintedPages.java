package org.khamrabrong.paper.pdf;

import java.util.List;

/** Pages as a PDF that is none for the archive yet, and where its fields go. */
public record PrintedPages(byte[] pdf, List<Field> fields) {}
