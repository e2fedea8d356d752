package org.khamrabrong.negotiation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.negotiation.NegotiationFact.CommitteeAnswered;
import org.khamrabrong.negotiation.NegotiationFact.CommitteeAsked;
import org.khamrabrong.negotiation.QuestionRow.Said;

/** A question of the committee, and the unit's answer once it is given. */
@Entity
@Table(name = "committee_question")
class Question {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "negotiation")
    private Negotiation negotiation;

    private int place;
    private @Nullable String indicator;
    private String question;
    private String askedBy;
    private Instant askedAt;

    @Embedded
    private @Nullable Answer answer;

    /** What the unit said to it. */
    @Embeddable
    record Answer(String answer, String answeredBy, Instant answeredAt) {

        Said said() {
            return new Said(answer, answeredBy, answeredAt);
        }
    }

    protected Question() {}

    Question(Negotiation negotiation, int place, CommitteeQuestion asked, Hand hand) {
        this.id = UUID.randomUUID();
        this.negotiation = negotiation;
        this.place = place;
        this.indicator = asked.indicator();
        this.question = Words.needed(asked.question(), "questionMissing");
        this.askedBy = hand.by();
        this.askedAt = hand.at();
    }

    UUID id() {
        return id;
    }

    CommitteeAsked asked() {
        return new CommitteeAsked(negotiation.agreement(), askedBy, indicator, question);
    }

    CommitteeAnswered answer(@Nullable String text, Hand hand) {
        if (answer != null) {
            throw new Refusal("negotiation.refusal.negotiation.answeredAlready");
        }
        String words = Words.needed(text, "answerMissing");
        answer = new Answer(words, hand.by(), hand.at());
        return new CommitteeAnswered(negotiation.agreement(), hand.by(), indicator, question, words);
    }

    QuestionRow row() {
        Said asked = new Said(question, askedBy, askedAt);
        return new QuestionRow(id, indicator, asked, answer == null ? null : answer.said());
    }
}
