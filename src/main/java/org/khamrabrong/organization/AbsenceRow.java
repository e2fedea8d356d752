package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.UUID;

/** Who is away, as a list shows it. */
public record AbsenceRow(UUID id, PersonName person, LocalDate from, LocalDate until, NamedAs namedAs) {}
