package org.khamrabrong.seal;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.seal.authority.ValidationData;

/** One file being checked: its signatures first, then every version after the seal. */
final class Examination {

    private final Revisions revisions;
    private final KnownCertificates ours;
    private final String sha256;
    private final List<Problem> problems = new ArrayList<>();
    private final List<SignatureProof> proofs = new ArrayList<>();
    private final List<CheckedSignature> signatures = new ArrayList<>();
    private final List<String> unsigned = new ArrayList<>();
    private Trailer ending = Trailer.NOTHING;
    private @Nullable EmbeddedPackage content;

    Examination(Revisions revisions, KnownCertificates ours, String sha256) {
        this.revisions = revisions;
        this.ours = ours;
        this.sha256 = sha256;
    }

    CheckedPdf result() throws DamagedPdf {
        try (PDDocument last = revisions.open(revisions.count() - 1)) {
            List<SignatureInFile> found = signaturesIn(last);
            content = EmbeddedReader.read(last);
            if (found.size() > revisions.count()) {
                throw new DamagedPdf("more signatures than versions");
            }
            ValidationData data = SecurityStore.of(last);
            for (SignatureInFile signature : found) {
                proofs.add(SignatureProof.of(signature.contents(), signature.digest(revisions.pdf())));
            }
            for (int i = 0; i < found.size(); i++) {
                signatures.add(checked(found, i, data));
            }
            if (signatures.isEmpty()) {
                return CheckedPdf.without(Verdict.NOT_OURS, sha256, Problem.of("seal.problem.noSeal"));
            }
            checkVersions(found);
        } catch (IOException | RuntimeException e) {
            throw new DamagedPdf("unreadable");
        }
        return verdict();
    }

    /** In the order in which they were made. */
    private List<SignatureInFile> signaturesIn(PDDocument document) {
        List<SignatureInFile> found = new ArrayList<>();
        for (Map.Entry<String, COSDictionary> field :
                Fields.of(document).byName().entrySet()) {
            if (!Fields.isSignature(field.getValue())) {
                continue;
            }
            if (!Fields.isFilled(field.getValue())) {
                if (!Confirmation.isOne(field.getKey())) {
                    unsigned.add(field.getKey());
                }
                continue;
            }
            COSDictionary value = field.getValue().getCOSDictionary(COSName.V);
            SignatureInFile signature =
                    value == null ? null : SignatureInFile.of(field.getKey(), value, revisions.pdf());
            if (signature == null) {
                problems.add(Problem.of("seal.problem.signatureUnreadable", field.getKey()));
            } else {
                found.add(signature);
            }
        }
        found.sort(Comparator.comparingInt(SignatureInFile::end));
        return found;
    }

    private CheckedSignature checked(List<SignatureInFile> found, int index, ValidationData data) {
        SignatureInFile signature = found.get(index);
        SignatureProof proof = proofs.get(index);
        boolean confirmed = isConfirmed(found, index);
        if (!proof.holds()) {
            problems.add(Problem.of("seal.problem.signatureBroken", signature.field()));
        } else if (!confirmed && Confirmation.isDue(isOfTheSealer(proof), proof.stamp() != null)) {
            problems.add(Problem.of("seal.problem.notConfirmed", signature.field()));
        }
        return new CheckedSignature(
                signature.field(),
                claim(signature.dictionary()),
                stamp(proof.stamp()),
                Level.of(proof, data.and(proof.certificates())),
                holder(proof.signer()),
                confirmed,
                new CheckedSignature.Cover(proof.holds(), signature.end()));
    }

    private static CheckedSignature.Claim claim(COSDictionary said) {
        return new CheckedSignature.Claim(
                said.getString(COSName.NAME),
                said.getString(COSName.REASON),
                said.getString(COSName.LOCATION),
                SignatureDictionary.claimedTime(said));
    }

    private static CheckedSignature.@Nullable Stamp stamp(@Nullable TimeStampProof proof) {
        return proof == null ? null : new CheckedSignature.Stamp(proof.at(), proof.authority());
    }

    private CheckedSignature.Holder holder(@Nullable X509Certificate signer) {
        return signer == null
                ? new CheckedSignature.Holder(null, null, false)
                : new CheckedSignature.Holder(
                        CertificateNames.of(signer), Fingerprint.of(signer), ours.contains(signer));
    }

    /** Whether the next signature is the sealer's word for that one. */
    private boolean isConfirmed(List<SignatureInFile> found, int index) {
        if (index + 1 >= found.size()) {
            return false;
        }
        SignatureProof next = proofs.get(index + 1);
        return found.get(index + 1)
                        .field()
                        .equals(Confirmation.of(found.get(index).field()))
                && next.holds()
                && next.stamp() == null
                && isOfTheSealer(next);
    }

    /** By whoever sealed the file, or by a key of this installation, which may have changed since. */
    private boolean isOfTheSealer(SignatureProof proof) {
        X509Certificate signer = proof.signer();
        return signer != null
                && (ours.contains(signer) || signer.equals(proofs.get(0).signer()));
    }

    private void checkVersions(List<SignatureInFile> found) throws IOException {
        int seal = revisions.endingAt(found.get(0).end());
        if (seal < 0) {
            problems.add(Problem.of("seal.problem.sealCoversNoVersion"));
            return;
        }
        int next = 1;
        for (int revision = seal + 1; revision < revisions.count(); revision++) {
            boolean signing =
                    next < found.size() && revisions.endingAt(found.get(next).end()) == revision;
            checkVersion(revision, signing ? found.get(next).field() : null);
            next += signing ? 1 : 0;
        }
        if (next < found.size()) {
            problems.add(Problem.of(
                    "seal.problem.signatureCoversNoVersion", found.get(next).field()));
        }
        if (revisions.hasMore()) {
            ending = Trailer.SOMETHING_ELSE;
            problems.add(Problem.of("seal.problem.appended"));
        }
    }

    private void checkVersion(int revision, @Nullable String signedField) throws IOException {
        try (PDDocument before = revisions.open(revision - 1);
                PDDocument after = revisions.open(revision)) {
            RevisionRules rules = new RevisionRules(
                    before,
                    after,
                    revisions.sections().get(revision - 1),
                    revisions.sections().get(revision),
                    revisions.directory(revision - 1));
            ending = signedField == null ? Trailer.SOMETHING_ELSE : Trailer.NOTHING;
            boolean allowed = signedField != null
                    && (Confirmation.isOne(signedField) ? rules.confirms(signedField) : rules.signs(signedField));
            if (!allowed) {
                problems.add(Problem.of("seal.problem.changedAfterSeal", Integer.toString(revision + 1)));
            }
        }
    }

    private CheckedPdf verdict() {
        CheckedSignature first = signatures.get(0);
        boolean isSeal = first.field().equals(PdfSeal.FIELD);
        boolean intact = problems.isEmpty() && isSeal;
        Verdict verdict = Verdict.NOT_OURS;
        if (isSeal && (first.ours() || isOursBeyondReading(first))) {
            verdict = intact ? Verdict.INTACT : Verdict.CHANGED;
        } else {
            problems.add(0, Problem.of(notOurs(isSeal)));
        }
        return new CheckedPdf(
                verdict,
                intact,
                sha256,
                new CheckedPdf.Places(
                        isSeal ? first : null,
                        signatures.stream()
                                .filter(signature ->
                                        !(isSeal && signature == first) && !Confirmation.isOne(signature.field()))
                                .toList(),
                        unsigned),
                ending,
                content,
                problems);
    }

    /** A seal whose certificate is broken, in a file that this installation signed further on. */
    private boolean isOursBeyondReading(CheckedSignature seal) {
        return seal.holder().fingerprint() == null && signatures.stream().anyMatch(CheckedSignature::ours);
    }

    private String notOurs(boolean isSeal) {
        if (!isSeal) {
            return "seal.problem.noSeal";
        }
        return ours.isEmpty() ? "seal.problem.noCertificates" : "seal.problem.otherCertificate";
    }
}
