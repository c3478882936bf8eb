using System.Globalization;
using System.Text.RegularExpressions;

namespace StandupBot.Core.Standups.Messages;

/// <summary>
/// Questions as a person types them, one a line. "progress", "plan", "roadblock", "confidence", "heard" and "focus" are the usual ones;
/// any other line is a question of its own, with what it takes in brackets: "(yes/no)", "(1-10)", "(red / green / blue)".
/// </summary>
public static partial class QuestionLines
{
    public const int Most = 10;
    private const int LongestText = 140;

    private static readonly Dictionary<string, Question> Usual = new(StringComparer.OrdinalIgnoreCase)
    {
        ["progress"] = StandupQuestions.Progress, ["plan"] = StandupQuestions.Plan, ["roadblock"] = StandupQuestions.Roadblock,
        ["roadblocks"] = StandupQuestions.Roadblock, ["confidence"] = StandupQuestions.Confidence, ["heard"] = StandupQuestions.Heard,
        ["focus"] = StandupQuestions.Focus,
    };

    /// <returns>The questions, null for no line at all: the usual set. Or what is wrong with them.</returns>
    public static (IReadOnlyList<Question>? Questions, string? Problem) Read(string? text)
    {
        string[] lines = (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 0)
            return (null, null);
        if (lines.Length > Most)
            return (null, $"Ask at most {Most} questions; these are {lines.Length}.");
        if (lines.FirstOrDefault(line => line.Length > LongestText) is { } tooLong)
            return (null, $"\"{tooLong[..30]}...\" is too long: at most {LongestText} characters a question.");
        List<Question> questions = [];
        foreach (var line in lines)
        {
            var question = Usual.TryGetValue(line.TrimEnd('?', '.'), out var usual) ? usual : Own(line, questions);
            if (questions.Any(q => q.Id == question.Id))
                return (null, $"\"{line}\" is asked twice.");
            questions.Add(question);
        }

        return (questions, null);
    }

    /// <summary>The lines that read back to the same questions.</summary>
    public static string Write(IReadOnlyList<Question>? questions) => string.Join('\n', (questions ?? []).Select(Line));

    private static string Line(Question question) => Usual.FirstOrDefault(pair => pair.Value.Id == question.Id) is { Key: { } word } ? word : question.Kind switch
    {
        QuestionKind.YesNo => $"{question.Text} (yes/no)",
        QuestionKind.Number => string.Create(CultureInfo.InvariantCulture, $"{question.Text} ({question.Min}-{question.Max})"),
        QuestionKind.Choice => $"{question.Text} ({string.Join(" / ", question.Options)})",
        _ => question.Text,
    };

    private static Question Own(string line, IReadOnlyList<Question> before)
    {
        var bracket = Bracket().Match(line);
        var text = bracket.Success ? bracket.Groups["text"].Value : line;
        Question question = new(IdOf(text, before), QuestionKind.Text, text);
        var takes = bracket.Success ? bracket.Groups["takes"].Value : "";
        string[] options = [.. takes.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
        return Range().Match(takes) switch
        {
            _ when takes.Replace(" ", "", StringComparison.Ordinal).Equals("yes/no", StringComparison.OrdinalIgnoreCase) => question with { Kind = QuestionKind.YesNo },
            { Success: true } range => question with { Kind = QuestionKind.Number, Min = Figure(range.Groups["from"]), Max = Figure(range.Groups["to"]) },
            _ when options.Length > 1 => question with { Kind = QuestionKind.Choice, Options = options },
            _ => question with { Text = line },
        };
    }

    /// <summary>Named after its words, so that an answer keeps its question when others are added or moved.</summary>
    private static string IdOf(string text, IReadOnlyList<Question> before)
    {
        var words = NotInAnId().Replace(text.ToLowerInvariant(), "-").Trim('-');
        var id = $"own.{(words.Length > 40 ? words[..40].TrimEnd('-') : words)}";
        return words.Length > 0 ? id : $"own.{before.Count + 1}";
    }

    private static double Figure(Group group) => double.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<text>.+?)\s*\((?<takes>[^()]+)\)$", RegexOptions.None, 200)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^(?<from>\d{1,6})\s*(-|to)\s*(?<to>\d{1,6})$", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Range();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.None, 200)]
    private static partial Regex NotInAnId();
}
