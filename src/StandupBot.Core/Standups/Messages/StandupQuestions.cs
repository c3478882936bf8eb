namespace StandupBot.Core.Standups.Messages;

/// <summary>What a stand-up asks on a day: its own questions or the default set, and one more that changes from day to day.</summary>
public static class StandupQuestions
{
    public static Question Progress { get; } = new("progress", QuestionKind.Progress, "What did you get done?")
    {
        Hint = "One thing a line. G12 in a line names its goal, #bau marks daily business.",
    };

    public static Question Plan { get; } = new("plan", QuestionKind.Plan, "What is next?") { Hint = "One thing a line." };

    public static Question Roadblock { get; } = new("roadblock", QuestionKind.Roadblock, "What is in your way?")
    {
        Hint = "One thing a line. Leave it empty if nothing is.",
    };

    public static Question Heard { get; } = new("heard", QuestionKind.Heard, "Heard anything from a customer or the market?")
    {
        Hint = "One thing a line, with who said it and a theme: Cafe Lume: wants bread before 7 #delivery",
    };

    public static Question Confidence { get; } = new("confidence", QuestionKind.Confidence, "How sure are you that it works out? 1 (no chance) to 10 (certain)");

    /// <summary>Stands for the question of the day in a stand-up's own list.</summary>
    public static Question Focus { get; } = new("focus", QuestionKind.Text, "One more question, another one each day");

    /// <summary>Asked where nobody chose anything else.</summary>
    public static IReadOnlyList<Question> Default { get; } = [Progress, Plan, Roadblock, Confidence, Heard];

    /// <summary>One of these a day, in turn. Each asks for something that somebody else can act on. Their number is no multiple of 7 or 5.</summary>
    public static IReadOnlyList<Question> Focuses { get; } =
    [
        Daily("thanks", "Who helped you lately, and with what?"),
        Daily("ask", "What one thing could a colleague do for you this week?"),
        Daily("stop", "What do we do that nobody would miss?"),
        Daily("learned", "What did you learn that others should know?"),
        Daily("customer", "What would a customer notice first of your work this week?"),
        Daily("unclear", "Which goal is least clear to you, and what is unclear?"),
        Daily("risk", "What could go wrong in the next two weeks?"),
        Daily("faster", "What took longer than it should have?"),
    ];

    /// <summary>The focus question of a date: the same for everybody, and another one on the next working day.</summary>
    public static Question FocusOn(DateOnly date) => Focuses[date.DayNumber % Focuses.Count];

    /// <summary>A kept answer's question as people read it; the id itself for a question that is no longer known.</summary>
    public static string TextOf(string questionId, IReadOnlyList<Question>? configured = null) =>
        Default.Concat(Focuses).Concat(configured ?? []).LastOrDefault(q => q.Id == questionId)?.Text ?? questionId;

    /// <summary>What is asked on a date. Confidence is asked on the last working day of the week only.</summary>
    /// <param name="configured">The stand-up's own questions; null for the default set, which takes a focus question along.</param>
    public static IReadOnlyList<Question> On(DateOnly date, IReadOnlyCollection<DayOfWeek> workdays, IReadOnlyList<Question>? configured = null)
    {
        var asked = (configured ?? Default).Where(q => q.Kind != QuestionKind.Confidence || IsLastWorkday(date, workdays));
        return configured is null ? [.. asked, FocusOn(date)] : [.. asked.Select(q => q.Id == Focus.Id ? FocusOn(date) : q)];
    }

    /// <summary>The working day before the longest break: Friday, or Thursday where the week begins on Sunday.</summary>
    private static bool IsLastWorkday(DateOnly date, IReadOnlyCollection<DayOfWeek> workdays) =>
        workdays.Count == 0
            ? date.DayOfWeek == DayOfWeek.Friday
            : workdays.OrderByDescending(FromMonday).MaxBy(day => DaysUntilNext(day, workdays)) == date.DayOfWeek;

    private static int DaysUntilNext(DayOfWeek day, IReadOnlyCollection<DayOfWeek> workdays) =>
        Enumerable.Range(1, 7).First(ahead => workdays.Contains((DayOfWeek)(((int)day + ahead) % 7)));

    private static int FromMonday(DayOfWeek day) => ((int)day + 6) % 7;

    private static Question Daily(string id, string text) => new($"focus.{id}", QuestionKind.Text, text) { Hint = "If you like: one line is plenty." };
}
