package org.planted.code.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class SilentEntity {

    @Id
    private String word;

    void change(String other) {
        set(other);
    }

    String word() {
        return word;
    }

    private void set(String other) {
        word = other;
    }
}
