using System.Globalization;

namespace StandupBot.Web.Api;

/// <summary>Sends away whoever asks too fast, and says when to come back.</summary>
internal sealed class PaceMiddleware(RequestDelegate next, RequestPace pace)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (http.User.Identity is not { IsAuthenticated: true, AuthenticationType: TokenScheme.Name })
            return next(http);
        var wait = pace.Take(TokenScheme.BearerOf(http.User).TokenId);
        if (wait == TimeSpan.Zero)
            return next(http);
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return Problems.Of(StatusCodes.Status429TooManyRequests, $"This token asks too often. Wait {seconds} {(seconds == 1 ? "second" : "seconds")}.").ExecuteAsync(http);
    }
}
