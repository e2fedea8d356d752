package org.khamrabrong.organization;

import org.springframework.data.domain.Persistable;

/** Saved when it is entered and never again: what changes later is what a transaction has read. */
interface EnteredOnce<K> extends Persistable<K> {

    @Override
    default boolean isNew() {
        return true;
    }
}
