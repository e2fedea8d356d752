package org.planted.code.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Mistake: a table that others may write. */
@Entity
public class PublicTable {

    @Id
    Long id;
}
