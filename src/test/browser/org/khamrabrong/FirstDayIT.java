package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * An office enters itself, from an empty database and without the demonstration: the token in the log, a spreadsheet with three
 * mistakes, accounts, holidays, a year opened for three hundred units, and the first officer at work. Its pictures are those of
 * the guide.
 */
class FirstDayIT {

    @Test
    void anOfficeBeginsWithATokenAndASpreadsheetAndHasCalledForItsAgreementsTheSameDay() throws IOException {
        try (RunningOffice office = RunningOffice.start();
                Company company = new Company(office.address())) {
            OrganizationScene organization = new OrganizationScene(company, office);
            organization.play();
            new YearScene(company, organization.invitations()).play();
            new FirstTaskScene(company, organization.invitations()).play();
        }
        assertThat(pictures(Album.GUIDE)).isEqualTo(pictures(Path.of("src", "docs", "guide", "images")));
    }

    private static Set<String> pictures(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
