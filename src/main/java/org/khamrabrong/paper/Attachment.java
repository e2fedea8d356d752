package org.khamrabrong.paper;

/**
 * A file that travels inside a PDF as the data it was made from.
 *
 * @param name of the file, e.g. {@code agreement-package.json}
 * @param mediaType e.g. {@code application/json}
 */
public record Attachment(String name, String mediaType, byte[] content) {}
