namespace StandupBot.Core.Histories.Reading;

/// <summary>A line that breaks the format. Never leaves <see cref="HistoryReader"/>, which turns it into an answer.</summary>
/// <param name="message">What is wrong, and what to write instead.</param>
/// <param name="line">The line at fault where it is another one than the line being read.</param>
internal sealed class LineException(string message, int? line = null) : Exception(message)
{
    public int? Line { get; } = line;
}
