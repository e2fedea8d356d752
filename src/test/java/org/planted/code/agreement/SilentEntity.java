package org.planted.code.agreement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.planted.code.agreement.AgreementFact.PlantedOnceChanged;

/** Mistake: it changes and returns no fact of it. */
@Entity
class SilentEntity {

    @Id
    private String word;

    void change(String other) {
        set(other);
    }

    PlantedOnceChanged tell(String other) {
        set(other);
        return told();
    }

    List<PlantedOnceChanged> tellOf(String other) {
        set(other);
        return List.of(told());
    }

    PlantedOnceChanged told() {
        return new PlantedOnceChanged(null, "nobody");
    }

    String word() {
        return word;
    }

    private void set(String other) {
        word = other;
    }
}
