namespace StandupBot.Core.Companies.Privacy;

/// <summary>How long the words of answers are kept. Counts, links to goals and scores stay.</summary>
public static class Retention
{
    public const int UsualMonths = 12;
    public const int FewestMonths = 1;
    public const int MostMonths = 120;

    /// <summary>How long it is remembered who read whose answers.</summary>
    public const int AccessMonths = 12;

    /// <summary>The first day whose words are kept on a day.</summary>
    public static DateOnly KeptFrom(DateOnly today, int months) => today.AddMonths(-months);
}
