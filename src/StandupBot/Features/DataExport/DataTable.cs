namespace StandupBot.Features.DataExport;

/// <summary>One table for people to read; its rows are asked for once for each form that it is written in.</summary>
/// <param name="Name">Of its files, such as "goals".</param>
/// <param name="Columns">As the first line of the CSV and as the keys of the JSON.</param>
public sealed record DataTable(string Name, IReadOnlyList<string> Columns, Func<IAsyncEnumerable<object?[]>> Rows);
