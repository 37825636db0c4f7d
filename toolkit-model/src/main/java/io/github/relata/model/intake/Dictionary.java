package io.github.relata.model.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Distinct texts, numbered as they come; "" is number 0. A hash table with linear probing, that looks texts up by their
 * characters, so that a known one costs no new string.
 */
final class Dictionary {
    private static final int FREE = -1;

    private final List<String> texts = new ArrayList<>();
    private int[] slots = freeSlots(64);

    Dictionary() {
        codeOf("");
    }

    /** The number of a text, a new one if it is new. */
    int codeOf(CharSequence text) {
        int slot = hash(text) & slots.length - 1;
        while (slots[slot] != FREE) {
            if (texts.get(slots[slot]).contentEquals(text)) {
                return slots[slot];
            }
            slot = slot + 1 & slots.length - 1;
        }
        int code = texts.size();
        texts.add(text.toString());
        slots[slot] = code;
        if (2 * texts.size() > slots.length) {
            rehash();
        }
        return code;
    }

    /** All texts by number. */
    List<String> texts() {
        return texts;
    }

    private void rehash() {
        slots = freeSlots(2 * slots.length);
        for (int code = 0; code < texts.size(); code++) {
            int slot = hash(texts.get(code)) & slots.length - 1;
            while (slots[slot] != FREE) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = code;
        }
    }

    private static int[] freeSlots(int count) {
        int[] slots = new int[count];
        Arrays.fill(slots, FREE);
        return slots;
    }

    private static int hash(CharSequence text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        // Spread by Fibonacci hashing: neighbouring texts differ in their last bits alone.
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }
}
