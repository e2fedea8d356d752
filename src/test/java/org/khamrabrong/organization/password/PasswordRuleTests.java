package org.khamrabrong.organization.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.kernel.Refusal;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordRuleTests {

    private static final List<String> NAMES = List.of("กรมตัวอย่าง", "Example Department");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "แมวสามตัวนอนบนหลังคาบ้าน",
                "aaaa bbbb zq gloom tide",
                "the example department has nine cats",
                "739150284461937",
                "ฝนตกตอนบ่าย ๓ โมง"
            })
    void takesWhatIsLongAndNotTriedFirst(String password) {
        assertThat(weakness(password)).isEqualTo("");
    }

    @Test
    void countsCharactersAsThePersonDoes() {
        assertThat(weakness("🐘🦒🐪🐆🦓🐂🐃🦬🐎🐖🐏🐑🐐🐕")).isEqualTo("passwordTooShort");
        assertThat(weakness("🐘🦒🐪🐆🦓🐂🐃🦬🐎🐖🐏🐑🐐🐕🐈")).isEqualTo("");
        assertThat(PasswordRule.length("e\u0301".repeat(15))).isEqualTo(15);
    }

    @Test
    void takesUpToOneHundredAndTwentyEightAndRefusesMoreWithoutCuttingAnythingOff() {
        String longest = "กบ เขียด อึ่งอ่าง ".repeat(9).substring(0, 127) + "Z";
        assertThat(PasswordRule.length(longest)).isEqualTo(128);
        assertThat(weakness(longest.replace(' ', 'x'))).isEqualTo("");
        assertThat(weakness(longest.replace(' ', 'x') + "y")).isEqualTo("passwordTooLong");
        assertThat(weakness("x".repeat(2_000_000))).isEqualTo("passwordTooLong");
    }

    @Test
    void refusesWhatIsTooShort() {
        assertThat(weakness("")).isEqualTo("passwordTooShort");
        assertThat(weakness("gloom tide zq ")).isEqualTo("passwordTooShort");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "berwick2015zx3d56",
                "password1234567",
                "Password!!!!!!!!",
                "passwordpassword",
                "iloveyou-2564-2565",
                "aaaaaaaaaaaaaaaa",
                "abcabcabcabcabcabc",
                "123456789012345",
                "987654321098765",
                "qwertyuiopasdfghjkl",
                "zxcvbnmasdfghjkl",
                "abcdefghijklmnop",
                "1234qwerasdfzxcv",
                "ยฟหหไนพกยฟหหไนพก",
                "ภถุึคตจขชภถุึคตจ",
                "รหัสผ่าน12345678",
                "รหัสผ่านรหัสผ่าน",
                "isylzjko12345678",
                "กขคฆงจฉชซฌญฎฏฐฑฒ",
                "ประเทศไทย๒๕๖๔๒๕๖๕"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThat(weakness(password)).isEqualTo("passwordCommon");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "กรมตัวอย่าง12345678",
                "ExampleDepartment",
                "Example Department 2564!",
                "khamrabrong-khamrabrong",
                "คำรับรองกรมตัวอย่าง",
                "khamrabrong2564ExampleDepartment"
            })
    void refusesTheNamesOfTheBodyAndTheApplication(String password) {
        assertThat(weakness(password)).isEqualTo("passwordOfNames");
    }

    @Test
    void refusesTheUserNameWithinIt() {
        assertThat(weakness("xx-First.Admin-xx yy")).isEqualTo("passwordHoldsUsername");
    }

    @Test
    void refusesWhatNoRecordCanKeep() {
        assertThat(weakness("gloom tide zq rope\u0000")).isEqualTo("passwordUnkeepable");
    }

    @Test
    void thePasswordIsTheSameHoweverItsMarksWereComposed() {
        NormalizedPasswords encoder = new NormalizedPasswords(new Argon2PasswordEncoder(8, 16, 1, 8, 1));
        String encoded = encoder.encode("caf\u00e9 น\u0e49\u0e33 ７ตัว");

        assertThat(encoder.matches("cafe\u0301 น\u0e49\u0e33 7ตัว", encoded)).isTrue();
        assertThat(encoder.matches("cafe น\u0e49\u0e33 7ตัว", encoded)).isFalse();
        assertThat(encoder.matches(null, encoded)).isFalse();
        assertThat(encoder.matches("anything", null)).isFalse();
        assertThat(encoder.matches("x".repeat(3_000_000), encoded)).isFalse();
    }

    @Test
    void aPasswordIsKeptAsArgon2idWithWhatOwaspAsksFor() {
        assertThat(new PasswordEncoding().passwordEncoder().encode("gloom tide zq rope"))
                .startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
    }

    private static String weakness(String password) {
        return PasswordRule.weakness(password, "first.admin", NAMES)
                .map(Refusal::key)
                .orElse("")
                .replace("organization.refusal.", "");
    }
}
