package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** A sound model of {@code src/test/resources/models} into which a test plants mistakes. */
final class PlantedModel {

    private static final Path FOLDER = Path.of("src/test/resources/models");

    private final String xml;

    private PlantedModel(String xml) {
        this.xml = xml;
    }

    static PlantedModel sound(String file) {
        try {
            return new PlantedModel(Files.readString(FOLDER.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PlantedModel with(String sound, String mistaken) {
        return changedTo(xml.replace(sound, mistaken));
    }

    /** Takes away the element of this name and id; of the name alone where the id is null. */
    PlantedModel without(String element, String id) {
        var opening = "<(\\w+:)?" + element + (id == null ? "" : " id=\"" + id + "\"") + "[^>]*>";
        return changedTo(xml.replaceAll("(?s)" + opening + ".*?</(\\w+:)?" + element + ">", ""));
    }

    private PlantedModel changedTo(String mistaken) {
        assertThat(mistaken).as("the planted mistake").isNotEqualTo(xml);
        return new PlantedModel(mistaken);
    }

    BpmnModelInstance process() {
        return Bpmn.readModelFromStream(stream());
    }

    DmnModelInstance decision() {
        return Dmn.readModelFromStream(stream());
    }

    private InputStream stream() {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }
}
