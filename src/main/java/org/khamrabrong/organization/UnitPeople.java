package org.khamrabrong.organization;

import java.util.List;

/** Who sits in a unit and who may do what there, past days left out. */
public record UnitPeople(List<PostRow> posts, List<RoleRow> roles, List<Remark> remarks) {}
