using StandupBot.Benchmarks.Inbound;

namespace StandupBot.Benchmarks.Storm;

/// <summary>A host of its own process whose workspaces are at a <see cref="LimitedSlack"/>.</summary>
internal static class StormHost
{
    public static string[] Settings(string url, LimitedSlack slack, string connectionString, string provider = "Sqlite") =>
    [
        $"--Urls={url}", $"--Storage:Provider={provider}", $"--Storage:ConnectionString={connectionString}", "--Slack:SigningSecret=a signing secret of the storm",
        $"--Slack:ApiAddress={slack.Api}", "--Slack:ClientId=bench", "--Slack:ClientSecret=bench", $"--Slack:PublicUrl={url}",
    ];

    public static Task<ServerProcess> StartAsync(string[] settings, string url, string folder) => ServerProcess.DotnetAsync("StandupBot.dll", settings, new Uri(url), folder);
}
