package org.khamrabrong.workflow;

import java.util.Set;

/**
 * What the model says of a human step beside its candidate group.
 *
 * @param judges whose work it judges: whoever had a hand in that does not do the step
 * @param authors what work it is
 * @param renews what judgement falls away when the step hands its work in anew
 * @param deputies whether somebody may do it for an absent one; so it is unless the model forbids it
 */
record StepRule(Set<Work> judges, Set<Work> authors, Set<Work> renews, boolean deputies) {}
