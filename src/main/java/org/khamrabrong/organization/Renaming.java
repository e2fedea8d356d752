package org.khamrabrong.organization;

import java.util.UUID;

/**
 * What a post is to be called.
 *
 * @param seen how it was called when the form was opened
 */
public record Renaming(UUID post, PostTitle seen, PostTitle wanted) {}
