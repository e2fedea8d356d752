package org.khamrabrong.publication.web;

import java.util.List;
import java.util.Objects;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.PublishedAgreement;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.signing.PdfOrigin;
import org.khamrabrong.signing.SignedPdfs;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was published, by year and unit, and each agreement; whatever is not published is not there. */
@Controller
class PublicPages {

    private static final int ROWS = 20;

    private final AgreementDirectory agreements;
    private final SignedPdfs pdfs;
    private final OpenDataTerms terms;

    PublicPages(AgreementDirectory agreements, SignedPdfs pdfs, OpenDataTerms terms) {
        this.agreements = agreements;
        this.pdfs = pdfs;
        this.terms = terms;
    }

    /** The address holds the search. */
    @GetMapping(PublicAddress.LIST)
    String list(
            @RequestParam(name = PublicAddress.YEAR, required = false) String year,
            @RequestParam(name = PublicAddress.NAME, required = false) String name,
            @RequestParam(name = PublicAddress.PAGE, required = false) String page,
            @ModelAttribute(binding = false) Reader reader,
            Model model) {
        PublicSearch search = PublicSearch.of(year, name, page);
        model.addAttribute(
                "list",
                ListPage.of(
                        search,
                        agreements.published(
                                search.gregorian(), search.name(), PageRequest.of(search.page() - 1, ROWS)),
                        agreements.publishedYears(),
                        reader));
        model.addAttribute("terms", terms);
        return "publication/list";
    }

    /** @param open whether every derivation is to be read at once, as on paper */
    @GetMapping(PublicAddress.AGREEMENT)
    String agreement(
            @PathVariable AgreementId agreement,
            @RequestParam(required = false) String open,
            @ModelAttribute(binding = false) Reader reader,
            Model model) {
        PublishedAgreement published = agreements.published(agreement);
        PdfOrigin document =
                Objects.requireNonNull(pdfs.ofPublished(List.of(agreement)).get(agreement));
        model.addAttribute(
                "agreement",
                AgreementPage.of(published, agreements.cancelledAt(agreement), document, open != null, reader));
        model.addAttribute("terms", terms);
        return "publication/agreement";
    }
}
