using CsCheck;
using StandupBot.Core.Histories;

namespace StandupBot.Core.Tests.Histories;

/// <summary>Whatever is done to a file, reading it gives an answer that names a line of it.</summary>
public sealed class HistoryReaderPropertyTests
{
    private static readonly string[] Samples = [.. Prelude.Lines, .. HistoryLinesTests.Valid.Select(row => $$"""{"at":"{{Prelude.At}}","type":"{{row.Data.Item1}}",{{row.Data.Item2}}}""")];

    private static readonly string[] Fragments =
        ["\"", "{", "}", "[", "]", ",", ":", "null", "true", "-1", "1e999", "\\ud800", "\\", "\0", "é", "😀", "\ud83d", "/", "S8:", "9999-12-31", "0001-01-01T00:00:00Z", "", " ", "at", "set", "A1", "../x"];

    private static readonly Gen<string> Mutated = Gen.Select(
        Any(Samples), Gen.Double[0, 1], Gen.Int[0, 12], Gen.OneOf(Any(Fragments), Gen.String[0, 5]),
        (line, where, cut, put) =>
        {
            var start = (int)(where * line.Length);
            return string.Concat(line.AsSpan(0, start), put, line.AsSpan(Math.Min(line.Length, start + cut)));
        });

    private static Gen<string> Any(string[] values) => Gen.Int[0, values.Length - 1].Select(place => values[place]);

    [Fact]
    public void A_mutated_line_is_read_or_refused_by_its_number() => Mutated.Sample(
        line => Prelude.WithLine(line) is HistoryReading.Valid or HistoryReading.Invalid { Line: 15, Message.Length: > 0 },
        iter: 5_000);

    [Fact]
    public void Shuffled_and_missing_lines_never_throw() => Any(Samples).Array[0, 30].Sample(
        lines => HistoryReader.Read(lines) is HistoryReading.Valid || (HistoryReader.Read(lines) is HistoryReading.Invalid wrong && wrong.Line >= 1 && wrong.Line <= Math.Max(1, lines.Length)),
        iter: 1_000);

    [Fact]
    public void Swapping_one_value_for_another_never_throws() => Gen.Select(Any(Samples), Any(Samples), Gen.Int[0, 20], Gen.Int[0, 20]).Sample(
        (line, other, at, from) =>
        {
            var (parts, values) = (line.Split(':'), other.Split(':'));
            parts[at % parts.Length] = values[from % values.Length];
            return Prelude.WithLine(string.Join(':', parts)) is HistoryReading.Valid or HistoryReading.Invalid { Line: 15 };
        },
        iter: 3_000);
}
