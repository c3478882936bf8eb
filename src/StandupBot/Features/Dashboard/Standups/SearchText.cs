using System.Text.Json;

namespace StandupBot.Features.Dashboard.Standups;

/// <summary>
/// A text to look for, in any case. SQLite knows the cases of plain Latin letters only, so the others are looked for in both, and in answers,
/// which are kept as JSON, as they are written there.
/// </summary>
internal sealed record SearchText(string Typed)
{
    public const int Longest = 100;

    public string Low { get; } = Typed.ToLowerInvariant();

    /// <summary>Plain letters small, all others large.</summary>
    public string High { get; } = string.Concat(Typed.Select(letter => char.IsAscii(letter) ? char.ToLowerInvariant(letter) : char.ToUpperInvariant(letter)));

    /// <summary>As typed, but for plain letters.</summary>
    public string Kept { get; } = string.Concat(Typed.Select(letter => char.IsAscii(letter) ? char.ToLowerInvariant(letter) : letter));

    public string LowInJson => InJson(Low);
    public string HighInJson => InJson(High);
    public string KeptInJson => InJson(Kept);

    public bool IsIn(string text) => text.Contains(Typed, StringComparison.OrdinalIgnoreCase);

    /// <returns>Null for nothing to look for.</returns>
    public static SearchText? Of(string? text) => text?.Trim() is { Length: > 0 } typed ? new SearchText(typed.Length > Longest ? typed[..Longest] : typed) : null;

    private static string InJson(string text) => JsonEncodedText.Encode(text).Value.ToLowerInvariant();
}
