package org.planted.code.agreement;

import org.springframework.data.repository.Repository;

/** Mistake: a repository that others may ask. */
public interface PublicTables extends Repository<PublicTable, Long> {}
