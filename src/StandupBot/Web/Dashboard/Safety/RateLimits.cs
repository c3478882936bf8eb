using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using StandupBot.Features.Dashboard.SignIn;
using StandupBot.Web.Dashboard.SignIn;

namespace StandupBot.Web.Dashboard.Safety;

/// <summary>
/// How often somebody may ask: for pages by session, or by address for whoever has none; for signing in by address and by link besides.
/// Counted in each host by itself.
/// </summary>
internal static class RateLimits
{
    public const int PagesAMinute = 240;
    public const int SignInsAMinute = 20;
    public const int TriesALink = 10;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = TellAsync;
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(http => Window(http.User.FindFirst(SessionCookie.Session)?.Value ?? AddressOf(http), PagesAMinute, Minute)),
            PartitionedRateLimiter.Create<HttpContext, string>(http => SignInPaths.IsSigningIn(http.Request) ? Window(AddressOf(http), SignInsAMinute, Minute) : None()),
            PartitionedRateLimiter.Create<HttpContext, string>(http => SignInPaths.LinkOf(http.Request) is { } link ? Window(link, TriesALink, SignInDesk.LinkLife) : None()));
    }

    private static RateLimitPartition<string> Window(string key, int most, TimeSpan window) =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = window });

    private static RateLimitPartition<string> None() => RateLimitPartition.GetNoLimiter("");

    private static string AddressOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "";

    private static async ValueTask TellAsync(OnRejectedContext rejected, CancellationToken cancellation)
    {
        var response = rejected.HttpContext.Response;
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Minute;
        response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        await response.WriteAsync("That was too often. Wait a little and try again.", cancellation);
    }
}
