package org.khamrabrong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.kernel.AgreementId;

class PublicAddressesTests {

    private static final AgreementId ID = new AgreementId(UUID.fromString("7a6d4a0e-3b1f-4a53-9f4e-6a8d5f1f0c11"));

    @Test
    void leadsToThePublicPagesFromOutside() {
        PublicAddresses addresses = at("https://agreements.example.org/office/");

        assertThat(addresses.list()).isEqualTo("https://agreements.example.org/office/public");
        assertThat(addresses.agreement(ID)).isEqualTo(addresses.list() + "/" + ID);
        assertThat(addresses.document(ID)).isEqualTo(addresses.list() + "/" + ID + "/agreement.pdf");
        assertThat(addresses.check()).isEqualTo(addresses.list() + "/check");
        assertThat(addresses.check(ID, 7)).isEqualTo(addresses.list() + "/check/" + ID + "/7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"agreements.example.org", "ftp://a.org", "https:///x", "https://a.org/?q=1", "https://a.org/#x"})
    void refusesWhatIsNoAddressOfAnApplication(String address) {
        assertThatThrownBy(() -> at(address)).hasMessageContaining("khamrabrong.public-address");
    }

    private static PublicAddresses at(String address) {
        return new PublicAddresses(URI.create(address));
    }
}
