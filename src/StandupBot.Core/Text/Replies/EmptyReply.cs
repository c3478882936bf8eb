using System.Globalization;

namespace StandupBot.Core.Text.Replies;

/// <summary>Refuses a reply in which there is nothing to read (behaviour 36).</summary>
public static class EmptyReply
{
    /// <summary>What the person is told, ready to send.</summary>
    public const string Reason = "There is nothing in your answer: only blanks or invisible characters. Type a word or two, or \"none\" if there is nothing to say.";

    /// <summary>The reason for refusing the reply, or null if there is something to read in it.</summary>
    public static string? RefusalOf(string? reply) => IsEmpty(reply) ? Reason : null;

    /// <summary>True if every character is white space, a control or a format character such as the zero-width blank.</summary>
    public static bool IsEmpty(string? reply) => reply is null || reply.All(IsInvisible);

    private static bool IsInvisible(char c) =>
        char.IsWhiteSpace(c)
        || c is '\u2800' or '\u3164' or '\uFFA0' or '\u115F' or '\u1160'
        || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
