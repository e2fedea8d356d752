package org.khamrabrong.document;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.document.AgreementFacts.Frozen;
import org.khamrabrong.document.AgreementFacts.Signer;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.paper.Attachment;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Documents;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.PackageFormat;

/** The real agreement, and others that tests and benchmarks set. */
public final class Papers {

    public static final Instant MADE = Instant.parse("2020-12-01T03:00:00Z");

    private static final Frozen FROZEN = new Frozen(
            7,
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            MADE,
            "http://localhost:8080/public/check/3f2504e0-4f89-11d3-9a0c-0305e82c3301/7");

    private Papers() {}

    public static AgreementFacts frozen(AgreementPackage content) {
        return facts(content, FROZEN);
    }

    public static AgreementFacts draft(AgreementPackage content) {
        return facts(content, null);
    }

    /** With as many indicators as asked for, the real ones over and over. */
    public static AgreementPackage large(int count) {
        AgreementPackage real = RealAgreement.read();
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Indicator one = real.indicators().get(i % real.indicators().size());
            indicators.add(one.withNumber("N" + (i + 1)));
        }
        return real.withIndicators(indicators);
    }

    public static byte[] pdf(Paper paper) {
        return new Documents().pdf(paper, MADE, List.of());
    }

    /** As it is frozen for signing, with its package inside. */
    public static byte[] sealable(AgreementPackage content, Digits digits) {
        return sealable(new Documents(), content, digits);
    }

    static byte[] sealable(Documents documents, AgreementPackage content, Digits digits) {
        return documents.pdf(
                AgreementForm.of(frozen(content), "th", digits),
                MADE,
                List.of(new Attachment(
                        "agreement-package.json",
                        "application/json",
                        PackageFormat.write(content).getBytes(StandardCharsets.UTF_8))));
    }

    private static AgreementFacts facts(AgreementPackage content, Frozen frozen) {
        return new AgreementFacts(
                content,
                FiscalYear.ofBuddhist(2564),
                "สำนักงานเลขานุการกรม",
                List.of(
                        new Signer("maker-1", Side.MAKER, "นางสาวสมหญิง รักราชการ", "เลขานุการกรม", null),
                        new Signer("receiver-1", Side.RECEIVER, "นายสมชาย ใจดี", "อธิบดีกรมบังคับคดี", null)),
                null,
                frozen,
                null);
    }
}
