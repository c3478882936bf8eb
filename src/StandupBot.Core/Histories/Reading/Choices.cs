using System.Text.Json;

namespace StandupBot.Core.Histories.Reading;

/// <summary>The words of the format for the values of an enumeration: its own names in camel case.</summary>
internal static class Choices<T> where T : struct, Enum
{
    private static readonly Dictionary<string, T> Values = Enum.GetValues<T>().ToDictionary(Word);

    public static string Word(T value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static T Read(string field, string word, T[] except)
    {
        if (Values.TryGetValue(word, out var value) && !except.Contains(value))
            return value;
        var words = Values.Where(choice => !except.Contains(choice.Value)).Select(choice => choice.Key).ToList();
        var hint = Spelling.Hint(word, words);
        throw new LineException($"{field} '{word}' is not possible{(hint.Length > 0 ? hint : $"; use {string.Join(", ", words)}")}");
    }
}
