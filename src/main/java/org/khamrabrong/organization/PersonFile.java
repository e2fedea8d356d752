package org.khamrabrong.organization;

import java.util.List;

/**
 * Somebody with all that was, is and is to be.
 *
 * @param posts the latest first
 * @param roles the latest first
 */
public record PersonFile(PersonCard card, List<TenureRow> posts, List<RoleRow> roles, List<Remark> remarks) {}
