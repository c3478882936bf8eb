namespace StandupBot.Core.Digests.Phrasing;

/// <summary>Small numbers as words, as they stand in a sentence.</summary>
public static class Counted
{
    private static readonly string[] Small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>"three"; in figures from ten on.</summary>
    public static string Word(int count) => count >= 0 && count < Small.Length ? Small[count] : Say.Whole(count);

    /// <summary>"one thing needs you", "three things need you".</summary>
    public static string Things(int count, string need) =>
        count == 1 ? $"one thing {need}s you" : $"{Word(count)} things {need} you";
}
