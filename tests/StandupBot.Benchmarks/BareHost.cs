using Microsoft.AspNetCore.Builder;

namespace StandupBot.Benchmarks;

/// <summary>The peer: the same web server with one page and nothing behind it.</summary>
internal static class BareHost
{
    public static async Task<int> RunAsync(string url)
    {
        await using var app = WebApplication.CreateBuilder().Build();
        app.MapGet("/", () => "Here.");
        app.Urls.Add(url);
        await app.RunAsync();
        return 0;
    }
}
