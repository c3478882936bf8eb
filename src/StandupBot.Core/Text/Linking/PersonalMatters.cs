using System.Collections.Frozen;
using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Text.Linking;

/// <summary>Sees that a line speaks of a person's own life or studies; such a line rarely serves a company's goal.</summary>
internal static class PersonalMatters
{
    private static readonly FrozenSet<string> s_words =
        "exam exams midterm midterms homework homeworks hw coursework lecture lectures quiz quizzes essay professor doctor dentist gym birthday vacation sick vaccine sleep groceries wedding kids"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    internal static bool In(string text) => Tokenizer.Words(text).Any(w => s_words.Contains(w.Folded));
}
