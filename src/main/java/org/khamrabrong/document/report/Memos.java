package org.khamrabrong.document.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Emblem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the memo that forwards a document of an agreement, in the name of the one who asks for it. */
@Service
@Transactional(readOnly = true)
public class Memos {

    private static final int EMBLEM_HEIGHT = 15;

    private final AgreementDirectory agreements;
    private final Organization organization;
    private final Actors actors;
    private final Emblem emblem;
    private final Clock clock;

    Memos(AgreementDirectory agreements, Organization organization, Actors actors, Emblem emblem, Clock clock) {
        this.agreements = agreements;
        this.organization = organization;
        this.actors = actors;
        this.emblem = emblem;
        this.clock = clock;
    }

    /** For those who may see the agreement. */
    public MemoFacts facts(AgreementId agreement, MemoRequest request, String language) {
        AgreementSnapshot found = agreements.find(agreement);
        request.check();
        Says says = Says.in(language);
        Person writer = actors.current();
        String unit = found.unit().name(says.locale());
        String year = says.year(found.fiscalYear());
        String subject = words(says, "document.memo.subject.", request, unit, year);
        return new MemoFacts(
                emblem.picture(EMBLEM_HEIGHT, Align.LEFT),
                new MemoFacts.Reference(
                        given(request.office(), organization.unit(writer.unit()).name(says.locale())),
                        request.number(),
                        request.date() == null ? LocalDate.now(clock) : request.date()),
                given(request.subject(), subject),
                given(request.addressee(), words(says, "document.memo.addressee.", request, unit, year)),
                List.of(words(says, "document.memo.enclosure.", request, unit, year)),
                List.of(words(says, "document.memo.body.", request, unit, year), says.say("document.memo.closing")),
                new Signer(writer.name(), writer.position()));
    }

    private static String words(Says says, String prefix, MemoRequest request, String unit, String year) {
        return says.say(prefix + request.kind(), unit, year, request.part());
    }

    private static String given(String typed, String otherwise) {
        return typed.isEmpty() ? otherwise : typed;
    }
}
