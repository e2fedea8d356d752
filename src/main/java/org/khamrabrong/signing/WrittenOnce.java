package org.khamrabrong.signing;

import org.springframework.data.domain.Persistable;

/** A row that is never changed: what is saved was made just now, and the database need not be asked whether it has it. */
interface WrittenOnce<K> extends Persistable<K> {

    @Override
    default boolean isNew() {
        return true;
    }
}
