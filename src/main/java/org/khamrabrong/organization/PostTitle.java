package org.khamrabrong.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.khamrabrong.kernel.WrittenText;

/** What a post is called; where the English title is missing, the Thai one stands for it. */
@Embeddable
public record PostTitle(
        @Column(name = "title") String thai,
        @Column(name = "title_english") String english) {

    PostTitle checked() {
        String title = WrittenText.NAME.needed(thai, "organization.refusal.postTitleMissing");
        return new PostTitle(
                title,
                english.isBlank() ? title : WrittenText.NAME.checked(english).strip());
    }
}
