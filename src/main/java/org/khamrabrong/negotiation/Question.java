package org.khamrabrong.negotiation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.negotiation.NegotiationFact.CommitteeAnswered;
import org.khamrabrong.negotiation.NegotiationFact.CommitteeAsked;

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
    private String indicator;
    private String question;
    private String askedBy;
    private Instant askedAt;
    private String answer;
    private String answeredBy;
    private Instant answeredAt;

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
        return new CommitteeAsked(negotiation.agreement(), askedBy, subject(), question);
    }

    CommitteeAnswered answer(String text, Hand hand) {
        if (answer != null) {
            throw new Refusal("negotiation.refusal.negotiation.answeredAlready");
        }
        answer = Words.needed(text, "answerMissing");
        answeredBy = hand.by();
        answeredAt = hand.at();
        return new CommitteeAnswered(negotiation.agreement(), answeredBy, subject(), question, answer);
    }

    /** A dash where it is about the whole agreement. */
    private String subject() {
        return indicator == null ? "–" : indicator;
    }

    QuestionRow row() {
        return new QuestionRow(id, indicator, question, askedBy, askedAt, answer, answeredBy, answeredAt);
    }
}
