using StandupBot.Core.Signals;

namespace StandupBot.Web.Dashboard.Pages.Signals;

/// <summary>Severities and dimensions as people say them.</summary>
internal static class SignalWords
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Critical => "Critical",
        Severity.High => "High",
        Severity.Medium => "Medium",
        Severity.Low => "Low",
        _ => "To know",
    };

    public static string Of(Dimension dimension) => dimension switch
    {
        Dimension.Vertical => "How goals hang together",
        Dimension.Horizontal => "Between people and teams",
        _ => "Customers and the market",
    };
}
