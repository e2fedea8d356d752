package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.khamrabrong.Khamrabrong;
import org.springframework.modulith.core.ApplicationModules;

/** The page that shows the modules is made anew by every build, and a build whose page was not committed is red. */
class ModuleMapTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(Khamrabrong.class);

    @Test
    void thePageShowsTheModulesAsTheyAre() throws IOException {
        String kept = Files.exists(ModuleMap.PAGE) ? Files.readString(ModuleMap.PAGE) : "";
        String made = new ModuleMap(MODULES).page();
        Files.writeString(ModuleMap.PAGE, made);

        assertThat(kept).as("the page before this build; it has been made anew").isEqualTo(made);
    }

    @Test
    void everyModuleSaysItsJobInOneSentence() {
        assertThat(new ModuleMap(MODULES).page()).doesNotContain("|  |");
    }
}
