package org.khamrabrong.organization.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.BackgroundWork.Progress;
import org.khamrabrong.organization.AccountLetter;
import org.khamrabrong.organization.Invitee;
import org.khamrabrong.organization.Inviting;
import org.khamrabrong.organization.paper.InvitationSheets;

/** Invites many, each in a transaction of its own, so that one who cannot be invited keeps nobody else from it. */
final class InvitationRun {

    private final Inviting inviting;
    private final InvitationSheets sheets;
    private final boolean byMail;

    /** @param byMail whether those with an address get a mail; all others, and otherwise all, a sheet */
    InvitationRun(Inviting inviting, InvitationSheets sheets, boolean byMail) {
        this.inviting = inviting;
        this.sheets = sheets;
        this.byMail = byMail;
    }

    /** What became of each, in order, and the sheets; null where there are none. */
    record Outcome(List<Row> rows, byte @Nullable [] pdf) {

        long count(Result result) {
            return rows.stream().filter(row -> row.result() == result).count();
        }
    }

    record Row(Invitee invitee, Result result, @Nullable Refusal refusal) {}

    enum Result {
        MAILED,
        PRINTED,
        REFUSED
    }

    Outcome run(List<Invitee> all, Progress progress) {
        List<Row> rows = new ArrayList<>();
        List<AccountLetter> letters = new ArrayList<>();
        for (Invitee each : all) {
            rows.add(invite(each, letters));
            progress.at(rows.size(), all.size());
        }
        progress.uncounted();
        return new Outcome(rows, letters.isEmpty() ? null : sheets.pdf(letters));
    }

    private Row invite(Invitee each, List<AccountLetter> letters) {
        try {
            if (byMail && each.email() != null) {
                inviting.mail(each.username());
                return new Row(each, Result.MAILED, null);
            }
            letters.add(inviting.print(each.username()));
            return new Row(each, Result.PRINTED, null);
        } catch (Refusal refusal) {
            return new Row(each, Result.REFUSED, refusal);
        }
    }
}
