package org.rapporteur.chat;

import java.util.Optional;

/**
 * Where a message goes.
 *
 * @param platform the platform's name, such as {@code telegram}
 * @param chat the platform's own id of the chat
 * @param thread the platform's own id of a topic or thread in the chat; empty for the chat itself
 */
public record Address(String platform, String chat, Optional<String> thread) {}
