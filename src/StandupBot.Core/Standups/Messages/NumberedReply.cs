using System.Globalization;
using System.Text.RegularExpressions;

namespace StandupBot.Core.Standups.Messages;

/// <summary>A reply whose numbers stand for the questions that were asked.</summary>
/// <param name="Text">The same reply with each number turned into the heading of its question.</param>
/// <param name="Answers">Answers to questions that take no lines of work.</param>
public sealed record NumberedAnswers(string Text, IReadOnlyList<Answer> Answers);

/// <summary>
/// Reads "1. ... 2. ... 3. ..." as answers to the first, second and third question. A list that merely counts what was done is left
/// alone: the numbers are taken for questions only if each question has one, or if one is left out on the way.
/// </summary>
public static partial class NumberedReply
{
    private const int LongestReply = 20_000;

    /// <summary>The usual set as the prompt words it: what moved, what is next, what is in the way.</summary>
    private static readonly IReadOnlyList<Question> Spoken = [StandupQuestions.Progress, StandupQuestions.Plan, StandupQuestions.Roadblock];

    /// <param name="own">The stand-up's own questions as they were asked; null for the usual set.</param>
    /// <returns>Null for a reply whose numbers, if it has any, are part of what is said.</returns>
    public static NumberedAnswers? Read(string text, IReadOnlyList<Question>? own)
    {
        var asked = own ?? Spoken;
        if (text.Length > LongestReply)
            return null;
        var marks = LineMark().Matches(text);
        if (!Fit(marks, asked.Count))
            marks = AnyMark().Matches(text);
        return Fit(marks, asked.Count) ? Headed(text, marks, asked) : null;
    }

    private static bool Fit(MatchCollection marks, int asked)
    {
        List<int> numbers = [.. marks.Select(NumberOf)];
        if (numbers.Count == 0 || numbers[^1] > asked || numbers[0] < 1 || numbers.Zip(numbers.Skip(1)).Any(pair => pair.Second <= pair.First))
            return false;
        var counts = numbers[^1] == numbers.Count;
        return counts ? numbers.Count == asked && asked > 1 : numbers.Count > 1;
    }

    private static NumberedAnswers Headed(string text, MatchCollection marks, IReadOnlyList<Question> asked)
    {
        List<string> parts = [text[..marks[0].Index].Trim()];
        List<Answer> answers = [];
        for (var at = 0; at < marks.Count; at++)
        {
            var end = at + 1 < marks.Count ? marks[at + 1].Index : text.Length;
            var said = text[(marks[at].Index + marks[at].Length)..end].Trim();
            var question = asked[NumberOf(marks[at]) - 1];
            if (Heading(question.Kind) is { } heading)
                parts.Add($"{heading}:\n{said}");
            else if (said.Length > 0)
                answers.Add(new Answer(question.Id, said));
        }

        return new(string.Join('\n', parts.Where(p => p.Length > 0)), answers);
    }

    private static string? Heading(QuestionKind kind) => kind switch
    {
        QuestionKind.Progress => "Done",
        QuestionKind.Plan => "Next",
        QuestionKind.Roadblock => "Blockers",
        QuestionKind.Heard => "Heard",
        _ => null,
    };

    private static int NumberOf(Match mark) => int.Parse(mark.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[ \t]*(?<number>\d{1,2})[.)][ \t]+", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 500)]
    private static partial Regex LineMark();

    [GeneratedRegex(@"(^|(?<=\s))(?<number>\d{1,2})[.)]\s+", RegexOptions.ExplicitCapture, 500)]
    private static partial Regex AnyMark();
}
