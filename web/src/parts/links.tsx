import {
  Anchor,
  type AnchorProps,
  Button,
  type ButtonProps,
  NavLink,
  type NavLinkProps,
} from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import { type AnchorHTMLAttributes, forwardRef } from 'react'

/** Links of the page as the components draw them, with the router's types: `<PageLink to="/projects">`. */
type Native<P> = P & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof P>

export const PageLink = createLink(
  forwardRef<HTMLAnchorElement, Native<AnchorProps>>((props, ref) => (
    <Anchor ref={ref} {...props} />
  )),
)
export const ButtonLink = createLink(
  forwardRef<HTMLAnchorElement, Native<ButtonProps>>((props, ref) => (
    <Button component="a" ref={ref} {...props} />
  )),
)
export const NavigationLink = createLink(
  forwardRef<HTMLAnchorElement, Native<NavLinkProps>>((props, ref) => (
    <NavLink component="a" ref={ref} {...props} />
  )),
)
