package org.khamrabrong.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.Label;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.Type;

/**
 * Whoever is given a fact hands it on. Seen in the byte code: a returned fact that is thrown away at once, or a reference to a method that
 * returns one, passed where nothing is to be returned.
 */
final class DroppedFacts extends ClassVisitor {

    private final String dropper;
    private final Set<String> tellers;
    private final Set<String> dropped;
    private String method = "";

    private DroppedFacts(String dropper, Set<String> tellers, Set<String> dropped) {
        super(Opcodes.ASM9);
        this.dropper = dropper;
        this.tellers = tellers;
        this.dropped = dropped;
    }

    /** The methods that drop a fact, and whose. */
    static Set<String> in(JavaClasses all) {
        Set<String> tellers = all.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(SilentChanges::returnsFacts)
                .map(DroppedFacts::signature)
                .collect(Collectors.toSet());
        Set<String> dropped = new TreeSet<>();
        all.forEach(type ->
                read(type).accept(new DroppedFacts(type.getSimpleName(), tellers, dropped), ClassReader.SKIP_DEBUG));
        return dropped;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
        method = name;
        return new Instructions();
    }

    private static ClassReader read(JavaClass type) {
        try (InputStream bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return new ClassReader(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String signature(JavaMethod method) {
        return signature(method.getOwner().getName().replace('.', '/'), method.getName(), method.getDescriptor());
    }

    /** Without what is returned, which a bridge may widen. */
    private static String signature(String owner, String name, String type) {
        return owner + "." + name + type.substring(0, type.indexOf(')') + 1);
    }

    /** Remembers what the last instruction called: whatever comes next has used what it returned, unless that throws it away. */
    private final class Instructions extends MethodVisitor {

        private final Map<Integer, String> unread = new HashMap<>();
        private String last = "";

        Instructions() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String type, boolean ofInterface) {
            last = signature(owner, name, type);
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.POP) {
                drop(last);
            }
            last = "";
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            String before = unread.remove(variable);
            if (opcode == Opcodes.ASTORE) {
                drop(before);
                unread.put(variable, last);
            }
            last = "";
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String type, Handle factory, Object... arguments) {
            last = "";
            if (arguments.length == 3
                    && arguments[1] instanceof Handle passed
                    && arguments[2] instanceof Type wanted
                    && wanted.getReturnType() == Type.VOID_TYPE) {
                drop(signature(passed.getOwner(), passed.getName(), passed.getDesc()));
            }
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            last = "";
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String type) {
            last = "";
        }

        @Override
        public void visitJumpInsn(int opcode, Label to) {
            last = "";
        }

        @Override
        public void visitEnd() {
            unread.values().forEach(this::drop);
        }

        private void drop(@Nullable String returned) {
            if (returned != null && tellers.contains(returned)) {
                String name = returned.substring(0, returned.indexOf('('));
                String of = name.substring(name.lastIndexOf('/') + 1);
                dropped.add(dropper + "." + method + " drops what " + of + " returns");
            }
        }
    }
}
