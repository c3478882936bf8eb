using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using StandupBot.Core.Companies;
using StandupBot.Features.Tokens;

namespace StandupBot.Web.Api;

/// <summary>
/// "Authorization: Bearer sbot_...", and nothing else: a token in an address would stand in histories and logs (RFC 6750, section 2.3).
/// </summary>
internal sealed class TokenScheme(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder, TokenGate gate)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string Name = "StandupBot.Token";

    private const string Bearer = "Bearer ";
    private const string Company = "standupbot.company";
    private const string Token = "standupbot.token";
    private const string Scope = "standupbot.scope";

    public static AuthorizationPolicy Reads { get; } = Policy(TokenScope.Read, TokenScope.Write);

    public static AuthorizationPolicy Writes { get; } = Policy(TokenScope.Write);

    /// <summary>Whom a request that was let in stands for.</summary>
    public static Bearer BearerOf(ClaimsPrincipal user) => new(
        user.FindFirstValue(Token)!, user.FindFirstValue(Company)!, user.FindFirstValue(ClaimTypes.NameIdentifier)!, Enum.Parse<TokenScope>(user.FindFirstValue(Scope)!));

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers.Authorization is not [{ } given] || !given.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            return AuthenticateResult.NoResult();
        if (await gate.FindAsync(given[Bearer.Length..].Trim(), Context.RequestAborted) is not { Scope: not TokenScope.Calendar } bearer)
            return AuthenticateResult.Fail("The token does not hold.");
        ClaimsIdentity identity = new(
            [new(ClaimTypes.NameIdentifier, bearer.MemberId), new(Company, bearer.CompanyId), new(Token, bearer.TokenId), new(Scope, bearer.Scope.ToString())], Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Name));
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var shown = (await HandleAuthenticateOnceSafeAsync()).Failure is not null;
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers[HeaderNames.WWWAuthenticate] = shown ? "Bearer realm=\"StandupBot\", error=\"invalid_token\"" : "Bearer realm=\"StandupBot\"";
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status403Forbidden;
        Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer realm=\"StandupBot\", error=\"insufficient_scope\", scope=\"write\"";
        return Task.CompletedTask;
    }

    private static AuthorizationPolicy Policy(params TokenScope[] scopes) =>
        new AuthorizationPolicyBuilder(Name).RequireAuthenticatedUser().RequireClaim(Scope, scopes.Select(s => s.ToString())).Build();
}
