namespace StandupBot.Web.Api.Model;

/// <summary>A part of a list.</summary>
/// <param name="Next">Give it as "cursor" to get what follows; null at the end.</param>
internal sealed record ApiPage<T>(IReadOnlyList<T> Items, string? Next)
{
    /// <param name="found">Up to one more than fits: that there is one more is all that it tells.</param>
    public static ApiPage<T> Of<TRow>(IReadOnlyList<TRow> found, int limit, Func<TRow, T> shape, Func<TRow, string> cursor) => new(
        [.. found.Take(limit).Select(shape)], found.Count > limit ? cursor(found[limit - 1]) : null);
}

/// <summary>Which part of a list is asked for.</summary>
/// <param name="Cursor">Where the last part ended; null for the beginning.</param>
internal sealed record Part(int Limit, string? Cursor)
{
    public const int Usual = 50;
    public const int Most = 100;

    public static Part Of(int? limit, string? cursor) => new(Math.Clamp(limit ?? Usual, 1, Most), string.IsNullOrEmpty(cursor) ? null : cursor);

    /// <summary>The cursor as a number; 0 for the beginning and for what is no cursor of ours.</summary>
    public int AfterNumber => int.TryParse(Cursor, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;
}
